/**
 * Takes out of a script made by Emscripten what makes functions of text: a policy without
 * 'unsafe-eval' forbids that, and a museum should not have to allow it for a picture. The functions
 * here do what the made ones do; Emscripten writes such ones itself with `-sDYNAMIC_EXECUTION=0`.
 */

/** A C++ function as JavaScript calls it: embind's `craftInvokerFunction`. */
const invoker = `var invokerFn = function (...given) {
  if (given.length !== argCount - 2) {
    throwBindingError('function ' + humanName + ' called with ' + given.length + ' arguments');
  }
  var destructors = needsDestructorStack ? [] : null;
  var wired = isClassMethodFunc ? [argTypes[1].toWireType(destructors, this)] : [];
  given.forEach((one, at) => { wired.push(argTypes[at + 2].toWireType(destructors, one)); });
  var answer = cppInvokerFunc(cppTargetFunc, ...wired);
  if (needsDestructorStack) runDestructors(destructors);
  else {
    var first = isClassMethodFunc ? 1 : 2;
    for (var at = first; at < argTypes.length; ++at) {
      var free = argTypes[at].destructorFunction;
      if (free !== null) free(wired[at - first]);
    }
  }
  if (returns) return argTypes[0].fromWireType(answer);
};`;

/** A JavaScript function as C++ calls it: embind's `__emval_get_method_caller`. */
const caller = `var invokerFunction = function (obj, func, destructorsRef, args) {
  var at = args;
  var given = types.map((type) => {
    var value = type.readValueFromPointer(at);
    at += type.argPackAdvance;
    return value;
  });
  var answer = kind === 1 ? new func(...given) : func.call(...(kind === 0 ? [obj] : []), ...given);
  if (!retType.isVoid) return emval_returnValue(retType, destructorsRef, answer);
};`;

const replacements = [
  [/let\[args,invokerFnBody\]=createJsInvoker\(.*?\(\.\.\.closureArgs\);/, invoker],
  [/var functionBody=`return function \(obj, func.*?newFunc\(Function,params\)\(\.\.\.args\);/s, caller],
];

/** @throws {Error} Where another version of the script reads differently. */
export function withoutEval(code) {
  const result = replacements.reduce((text, [pattern, better]) => {
    if (!pattern.test(text)) throw new Error(`embind has changed: ${pattern}`);
    return text.replace(pattern, () => better);
  }, code);
  if (/newFunc\(Function,/.test(result)) throw new Error('embind still makes functions of text');
  return result;
}
