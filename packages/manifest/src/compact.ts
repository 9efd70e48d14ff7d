/**
 * The object without its keys that are `undefined`: JSON has none, and an optional property is left
 * out.
 */
export function compact<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  // A new object: deleting keys would make each later look-up slow.
  const result: Partial<T> = {};
  for (const key in object) if (object[key] !== undefined) result[key] = object[key];
  // Safe: nothing of it is undefined now, but for what T itself lets be.
  return result as T;
}
