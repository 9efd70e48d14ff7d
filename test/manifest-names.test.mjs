import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { builtins, kindOf, schemaOf } from '@vitrine/manifest';
import ts from 'typescript';

/**
 * The names of all members that every HTML element has, from TypeScript's own description of the
 * DOM.
 */
function membersOfHtmlElement() {
  const host = ts.createCompilerHost({});
  const file = ts.createSourceFile(
    'probe.ts',
    'declare const probe: HTMLElement;',
    ts.ScriptTarget.ES2022,
    true,
  );
  const program = ts.createProgram(
    ['probe.ts'],
    { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] },
    {
      ...host,
      getSourceFile: (name, ...more) =>
        name === 'probe.ts' ? file : host.getSourceFile(name, ...more),
    },
  );
  const [statement] = file.statements;
  const type = program
    .getTypeChecker()
    .getTypeAtLocation(statement.declarationList.declarations[0]);
  return new Set(type.getProperties().map(({ name }) => name));
}

describe('a key of a component', () => {
  const members = membersOfHtmlElement();

  it('can be a property of its element: no HTMLElement has it already', () => {
    assert.ok(
      members.size > 250 && members.has('title') && members.has('before') && members.has('style'),
    );
    for (const definition of builtins) {
      const taken = Object.keys(schemaOf(definition)).filter((key) => members.has(key));
      assert.deepEqual(taken, [], definition.type);
    }
  });

  it('is described for editors and docs, at any depth', () => {
    const undescribed = [];
    const look = (schema, path) => {
      const { description, shape = {}, item, value } = kindOf(schema);
      if (!description) undescribed.push(path);
      for (const [key, one] of Object.entries(shape)) look(one, `${path}/${key}`);
      if (item) look(item, `${path}/[]`);
      if (value) look(value, `${path}/*`);
    };
    for (const definition of builtins) {
      for (const [key, schema] of Object.entries(schemaOf(definition)))
        look(schema, `${definition.type}/${key}`);
    }
    assert.deepEqual(undescribed, []);
  });
});
