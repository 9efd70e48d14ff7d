import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeLicense } from './license.js';

describe('describeLicense', () => {
  it('reads Creative Commons licences in every form in which museums write them', () => {
    const by = { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' };
    for (const form of [
      'CC-BY-SA-4.0',
      'CC BY-SA 4.0',
      'http://creativecommons.org/licenses/by-sa/4.0/',
      'https://creativecommons.org/licenses/by-sa/4.0/deed.fr',
      ' cc-by-sa-4.0 ',
    ]) {
      assert.deepEqual(describeLicense(form), by, form);
    }
    assert.deepEqual(describeLicense('CC-BY-3.0-IGO'), {
      name: 'CC BY 3.0 IGO',
      url: 'https://creativecommons.org/licenses/by/3.0/igo/',
    });
    assert.equal(
      describeLicense('CC-BY-NC-ND-4.0').url,
      'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    );
  });
  it('knows what is free of rights', () => {
    for (const form of ['CC0-1.0', 'CC0', 'https://creativecommons.org/publicdomain/zero/1.0/']) {
      assert.deepEqual(
        describeLicense(form),
        { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
        form,
      );
    }
    assert.equal(
      describeLicense('http://creativecommons.org/publicdomain/mark/1.0/').name,
      'Public domain',
    );
  });
  it('reads RightsStatements.org in words', () => {
    assert.deepEqual(describeLicense('http://rightsstatements.org/vocab/InC/1.0/'), {
      name: 'In copyright',
      url: 'https://rightsstatements.org/page/InC/1.0/',
    });
    assert.equal(
      describeLicense('https://rightsstatements.org/page/NKC/1.0/?language=en').name,
      'No known copyright',
    );
  });
  it('shows one that it does not know as it is', () => {
    assert.deepEqual(describeLicense('MIT'), { name: 'MIT' });
    assert.deepEqual(describeLicense('LicenseRef-our-terms'), { name: 'our terms' });
    assert.deepEqual(describeLicense('https://example.org/terms'), {
      name: 'https://example.org/terms',
      url: 'https://example.org/terms',
    });
    assert.deepEqual(describeLicense('javascript:alert(1)'), { name: 'javascript:alert(1)' });
    assert.deepEqual(describeLicense('constructor'), { name: 'constructor' });
  });
});
