import { expect, waitUntil } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import decode from 'qr/decode.js';
import { sessionContext } from '../../base/contexts.js';
import { clear, controlOf, settled, textOf } from '../../contract/page.js';
import { catchSaved } from '../../contract/saved.js';
import {
  hasWebGl, pixel, press, says, showBowl, shows,
} from '../../contract/tool-stage.js';
import type { VitrineModel } from '../model.js';
import { fileName } from './picture-sheet.js';
import { isPublic } from './public-address.js';

async function pixelsOf(address: string): Promise<ImageData> {
  const picture = await createImageBitmap(await (await fetch(address)).blob());
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [picture.width, picture.height];
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D; // as every browser that is tested
  pen.drawImage(picture, 0, 0);
  return pen.getImageData(0, 0, canvas.width, canvas.height);
}

async function onCabinet(): Promise<VitrineModel> {
  const cabinet = document.createElement('main');
  document.body.append(cabinet);
  const session = new ContextProvider(cabinet, {
    context: sessionContext, initialValue: { activity: () => undefined },
  });
  expect(session.value).to.be.an('object');
  return showBowl({ tools: ['picture', 'light'] }, cabinet);
}

describe('the address of a page', () => {
  it('is of use to a phone where it means the same everywhere', () => {
    for (const address of ['https://museum.org/bowl', 'https://a.example.com:8443/?x#y'])
      expect(isPublic(address), address).to.equal(true);
    for (const address of [
      'http://museum.org/', 'https://localhost/', 'https://cabinet.local/', 'https://10.0.0.7/',
      'https://192.168.1.2/', 'https://172.20.0.1/', 'https://[::1]/', 'https://cabinet/',
      'file:///bowl.html', 'nonsense',
    ]) expect(isPublic(address), address).to.equal(false);
  });
});

describe('the name of a picture', () => {
  it('comes from its title, in any script', () => {
    expect(fileName('A clay bowl, 24 cm!')).to.equal('a-clay-bowl-24-cm.png');
    expect(fileName('وعاء من الطين')).to.equal('وعاء-من-الطين.png');
    expect(fileName('माटोको कचौरा')).to.equal('माटोको-कचौरा.png');
    expect(fileName('…')).to.equal('picture.png');
  });
});

if (hasWebGl) describe('a picture of an object', () => {
  afterEach(() => {
    clear();
    document.head.querySelector('link[rel="canonical"]')?.remove();
  });

  it('is saved with its title and its credit on the ground of the page', async () => {
    const bowl = await showBowl({ tools: ['picture'], heading: 'A clay bowl' });
    await press(bowl, 'tool:picture');
    const canvas = bowl.renderRoot.querySelector('canvas');
    await shows(() => canvas?.height === canvas?.clientHeight, 'the view has not found its size');
    const { saved, stop } = catchSaved();
    try {
      await press(bowl, 'savePicture');
      await waitUntil(() => saved.length > 0, 'nothing was saved', { timeout: 4000 });
    } finally { stop(); }
    const [link] = saved;
    expect(link?.download).to.equal('a-clay-bowl.png');
    await says(bowl, 'The picture is saved: a-clay-bowl.png');
    const { data, width, height } = await pixelsOf(link?.href ?? '');
    const at = (x: number, y: number): number[] =>
      [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
    expect(width).to.equal(canvas?.width);
    const tall = canvas?.height ?? 0;
    expect(height).to.be.within(tall + 60, tall + 200);
    expect(at(2, 2)).to.deep.equal([235, 229, 216, 255]); // the stage of the paper theme
    expect(at(2, height - 2)).to.deep.equal([247, 243, 234, 255]); // its surface
    const [red = 0] = at(Math.floor(width / 2), Math.floor(tall * 0.6));
    expect(red).to.be.closeTo(pixel(bowl, 0.5, 0.6)[0] ?? 0, 40);
    const below = data.slice(width * tall * 4);
    let ink = 0;
    for (let index = 0; index < below.length; index += 4) if ((below[index] ?? 255) < 90) ink += 1;
    expect(ink, 'pixels of words').to.be.greaterThan(200);
  });

  it('is taken by the phone at a cabinet, by a code that leads to the page', async () => {
    const link = document.createElement('link');
    [link.rel, link.href] = ['canonical', 'https://museum.org/en/bowl'];
    document.head.append(link);
    const bowl = await onCabinet();
    await press(bowl, 'tool:picture');
    expect(controlOf(bowl, 'savePicture')).to.equal(undefined);
    expect(textOf(bowl)).to.contain('https://museum.org/en/bowl');
    const code = bowl.renderRoot.querySelector<SVGSVGElement>('svg.square');
    const modules = code?.viewBox.baseVal.width ?? Infinity;
    expect((code?.getBoundingClientRect().width ?? 0) / modules).to.be.at.least(4);
    const picture = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer()
      .serializeToString(code as SVGSVGElement).replace('<svg', '<svg width="400" height="400"'))}`;
    const image = new Image();
    image.src = picture;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 400;
    const pen = canvas.getContext('2d') as CanvasRenderingContext2D; // as every browser tested
    pen.drawImage(image, 0, 0, 400, 400);
    expect(decode(pen.getImageData(0, 0, 400, 400))).to.equal('https://museum.org/en/bowl');
    await expect(bowl).to.be.accessible();
  });

  it('is not offered at a cabinet that no phone can reach', async () => {
    const bowl = await onCabinet();
    await settled(bowl);
    expect(controlOf(bowl, 'tool:light')).not.to.equal(undefined);
    expect(controlOf(bowl, 'tool:picture')).to.equal(undefined);
  });
});
