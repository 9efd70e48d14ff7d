import { expect } from '@open-wc/testing';
import { namedParts, readable } from './part-names.js';

const numbered = (title: string, count: number): string => `${title || 'Part'} ${count}`;
const part = (name: string, id = name) => ({ id, name, centre: [0, 0, 0] as const });

describe('what the parts of an object are called', () => {
  it('is what the author calls them', () => {
    const named = namedParts([part('jaw_01'), part('skull_low')], [
      { name: 'skull_low', title: 'The skull', text: 'Bone.' }, { name: 'jaw_01', title: 'The jaw' },
    ], numbered);
    expect(named.map(({ title }) => title)).to.deep.equal(['The jaw', 'The skull']);
    expect(named[1]?.text).to.equal('Bone.');
  });

  it('is their name in the file where somebody gave them one', () => {
    expect(readable('Cranium')).to.equal('Cranium');
    expect(readable('JawHinge')).to.equal('Jaw hinge');
    expect(readable('upper_jaw')).to.equal('upper jaw');
    expect(readable('Mâchoire')).to.equal('Mâchoire');
  });

  it('is a number where only a program did', () => {
    for (const name of ['Object_4', 'mesh_0', 'Cube.001', 'defaultMaterial', 'Mesh', 'x'])
      expect(readable(name), name).to.equal('');
    const named = namedParts([part('Object_1'), part('Object_2')], undefined, numbered);
    expect(named.map(({ title }) => title)).to.deep.equal(['Part 1', 'Part 2']);
  });

  it('tells several of the same name apart', () => {
    const named = namedParts([part('Pawn'), part('Pawn', 'Pawn 2')], undefined, numbered);
    expect(named.map(({ title }) => title)).to.deep.equal(['Pawn', 'Pawn 2']);
  });

  it('survives what an author did not mean', () => {
    expect(namedParts([part('Lid')], 'Lid', numbered)[0]?.title).to.equal('Lid');
    expect(namedParts([part('Lid')], [null], numbered)[0]?.title).to.equal('Lid');
  });
});
