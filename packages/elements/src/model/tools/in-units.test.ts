import { expect } from '@open-wc/testing';
import { lengthIn } from './in-units.js';

describe('a length in words', () => {
  it('is in the unit that suits it', () => {
    expect(lengthIn('en', 0.02325)).to.equal('23.25 millimetres');
    expect(lengthIn('en', 0.24)).to.equal('24 centimetres');
    expect(lengthIn('en', 1.7)).to.equal('1.70 metres');
    expect(lengthIn('en', 24.04)).to.equal('24 metres');
  });

  it('is counted in the digits of each language, whatever the browser knows', () => {
    expect(lengthIn('ar', 0.24)).to.contain('٢٤');
    expect(lengthIn('ne', 0.245)).to.equal('२४.५ सेन्टिमिटर');
    expect(lengthIn('fr-CA', 0.245)).to.equal('24,5 centimètres');
    expect(lengthIn('tlh', 0.245)).to.equal('24.5 centimetres');
  });
});
