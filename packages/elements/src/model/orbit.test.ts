import { expect } from '@open-wc/testing';
import { readOrbit } from './orbit.js';

describe('camera-orbit', () => {
  it('is read as model-viewer writes it', () => {
    expect(readOrbit('45deg 75deg 105%')).to.deep.equal(
      { azimuth: 45, elevation: 15, distance: { factor: 1.05 } });
    expect(readOrbit('0 90deg 2.5m')).to.deep.equal(
      { azimuth: 0, elevation: 0, distance: { metres: 2.5 } });
    expect(readOrbit('-30deg auto 20cm')?.distance).to.deep.equal({ metres: 0.2 });
    expect(readOrbit('3.14159rad 90deg auto')?.azimuth).to.be.closeTo(180, 0.01);
  });

  it('is left alone where it says something else', () => {
    for (const wrong of ['left', '45deg 75deg 0%', '1deg 2deg 3m 4m', 'NaNdeg 0deg 1m', '1m 1m 1m'])
      expect(readOrbit(wrong), wrong).to.equal(undefined);
  });
});
