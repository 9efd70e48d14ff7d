import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyAdd, applySet, matches } from './evaluate.js';

describe('matches', () => {
  const state = { found: 2, name: 'shell', open: true, 'visited/rooms/shell/door': true };
  it('holds when there is no condition', () => {
    assert.equal(matches(undefined, state), true);
    assert.equal(matches({}, state), true);
  });
  it('needs every entry to hold', () => {
    assert.equal(matches({ found: 2, name: 'shell', open: true }, state), true);
    assert.equal(matches({ found: 2, open: false }, state), false);
  });
  it('compares numbers with atLeast, atMost and not', () => {
    assert.equal(matches({ found: { atLeast: 2 } }, state), true);
    assert.equal(matches({ found: { atLeast: 3 } }, state), false);
    assert.equal(matches({ found: { atLeast: 1, atMost: 2 } }, state), true);
    assert.equal(matches({ found: { not: 2 } }, state), false);
    assert.equal(matches({ name: { atLeast: 0 } }, state), false);
  });
  it('knows what the visitor has seen', () => {
    assert.equal(matches({ 'visited/rooms/shell/door': true }, state), true);
    assert.equal(matches({ 'visited/rooms/shell/tube': false }, state), true);
    assert.equal(matches({ 'visited/rooms/shell/tube': true }, state), false);
  });
  it('joins conditions with all and any', () => {
    assert.equal(matches({ any: [{ found: 9 }, { open: true }] }, state), true);
    assert.equal(matches({ all: [{ found: 9 }, { open: true }] }, state), false);
    assert.equal(
      matches({ any: [{ all: [{ found: 2 }, { any: [{ name: 'shell' }] }] }] }, state),
      true,
    );
  });
  it('takes what nobody has set for false', () => {
    assert.equal(matches({ missing: false, none: 0, empty: '' }, state), true);
    assert.equal(matches({ missing: { atMost: 0 } }, state), true);
    assert.equal(matches({ missing: { atLeast: 1 } }, state), false);
    assert.equal(matches({ constructor: { not: false } }, state), false);
  });
});

describe('state', () => {
  it('is answered as a new one', () => {
    const before = Object.freeze({ found: 1 });
    assert.deepEqual(applySet(before, { open: true }), { found: 1, open: true });
    assert.deepEqual(applyAdd(before, { found: 2, new: 1 }), { found: 3, new: 1 });
  });
  it('starts to count at 0 where there is no number', () => {
    assert.deepEqual(applyAdd({ name: 'x', open: true }, { name: 2, open: 1 }), {
      name: 2,
      open: 2,
    });
  });
  it('does not let an exhibit say what was visited', () => {
    assert.deepEqual(applySet({}, { 'visited/a': true }), {});
    assert.deepEqual(applyAdd({}, { 'visited/a': 1 }), {});
  });
  it('keeps its prototype', () => {
    const after = applySet({}, JSON.parse('{"__proto__": 1}') as Record<string, number>);
    assert.equal(Object.getPrototypeOf(after), Object.prototype);
  });
});
