/** Sets a field that is made when it is first asked for. */
export function lazily(view: Record<string, unknown>, name: string, make: () => unknown): void {
  Object.defineProperty(view, name, {
    enumerable: true,
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(view, name, { enumerable: true, value });
      return value;
    },
  });
}
