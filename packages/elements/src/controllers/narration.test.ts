import { expect, waitUntil } from '@open-wc/testing';
import { LitElement } from 'lit';
import { driver } from '../contract/driver.js';
import { NarrationController } from './narration.js';

const src = '/packages/elements/test-files/dive.webm';

/** Somebody who speaks. */
class Speaker extends LitElement {
  readonly voice = new NarrationController(this);
}
customElements.define('test-speaker', Speaker);

function speaker(): Speaker {
  const made = new Speaker();
  document.body.append(made);
  return made;
}

/** WebKitGTK's driver lets no page play without a tap. */
const playing: (title: string, run: () => void) => void =
  driver !== 'webkit' ? describe : () => { /* not registered */ };

playing('a voice of an element', () => {
  afterEach(() => { for (const one of document.querySelectorAll('test-speaker')) one.remove(); });

  it('falls silent when another voice of the page starts', async () => {
    const [one, other] = [speaker(), speaker()];
    await one.voice.play(src);
    expect(one.voice.speaking).to.contain('dive.webm');
    await other.voice.play(src);
    expect(one.voice.speaking).to.equal('');
    expect(other.voice.speaking).to.contain('dive.webm');
  });

  it('falls silent when a film or a sound starts', async () => {
    const { voice } = speaker();
    await voice.play(src);
    document.dispatchEvent(new CustomEvent('vitrine-sound', {
      detail: { owner: {}, isSpeaking: false },
    }));
    expect(voice.speaking).not.to.equal('');
    document.dispatchEvent(new CustomEvent('vitrine-sound', {
      detail: { owner: {}, isSpeaking: true },
    }));
    expect(voice.speaking).to.equal('');
  });

  it('is gone with its element', async () => {
    const one = speaker();
    await one.voice.play(src);
    one.remove();
    await waitUntil(() => one.voice.speaking === '');
  });
});
