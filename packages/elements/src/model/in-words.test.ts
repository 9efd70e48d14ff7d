import { expect } from '@open-wc/testing';
import { ar } from '../strings/model/ar.js';
import { en } from '../strings/model/en.js';
import { ne } from '../strings/model/ne.js';
import { directionOf, seenInWords, sideOf, tiltOf } from './in-words.js';
import type { Standing } from './in-words.js';

const at = (azimuth: number, elevation = 0): Standing => ({ azimuth, elevation });

describe('where an object is seen from, in words', () => {
  it('names the sides as somebody who stands before it would: +X is the right', () => {
    expect([0, 90, 180, 270].map((degrees) => sideOf(at(degrees)))).to.deep.equal(
      ['front', 'right', 'back', 'left']);
    expect(directionOf(at(-45))).to.equal('frontLeft');
    expect(directionOf(at(359))).to.equal('front');
    expect(directionOf(at(721))).to.equal('front');
  });

  it('names every step of 30 degrees up and down', () => {
    const steps = [-90, -60, -30, 0, 30, 60, 90].map((degrees) => tiltOf(at(0, degrees)));
    expect(steps).to.deep.equal(['bottom', 'low', 'below', 'level', 'above', 'high', 'top']);
    expect(sideOf(at(120, 80))).to.equal('top');
    expect(sideOf(at(120, -80))).to.equal('bottom');
  });

  it('says the side, the author’s words for it and which points face the visitor', () => {
    const said = seenInWords(at(0, 20), en, {
      view: 'A long flat snout', facing: ['Blowhole', 'Jaw tip'], hasSpots: true,
    });
    expect(said).to.equal('Seen from the front, slightly above. A long flat snout. '
      + '2 points face you: Blowhole and Jaw tip.');
    expect(seenInWords(at(180, 90), en, { view: '', facing: [], hasSpots: false })).to.equal(
      'Seen from straight above.');
  });

  it('says it in Arabic and in Nepali, with their own digits and stops', () => {
    const about = { view: '', facing: ['أ', 'ب'], hasSpots: true };
    expect(seenInWords(at(270), ar, about)).to.equal('منظر من اليسار. نقطتان تواجهانك: أ وب.');
    const three = { view: '', facing: ['क', 'ख', 'ग'], hasSpots: true };
    expect(seenInWords(at(0), ne, three)).to.match(/^अगाडिबाट देखिएको। ३ बिन्दु/);
  });
});
