/** Freezes a plain value and all that it holds. Not recursive: depth is bounded by the model, breadth is not. */
export function deepFreeze<Value>(value: Value): Value {
  const open: unknown[] = [value];
  while (open.length > 0) {
    const each = open.pop();
    if (typeof each !== 'object' || each === null || Object.isFrozen(each)) continue;
    Object.freeze(each);
    for (const inner of Object.values(each)) open.push(inner);
  }
  return value;
}
