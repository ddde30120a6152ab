/** Takes one {{cite web}} apart, strictly: what is not a named parameter with a plain value is an error. */
export function parameters(text: string): Record<string, string> {
  const [, inner] = /^\{\{cite web \|([^{}]*)\}\}$/.exec(text) ?? [];
  if (inner === undefined) throw new Error(`not one template without others in it: ${text}`);
  const pairs = inner.split('|').map((parameter) => {
    const [, name, value] = /^([a-z-]+)=(.*?) ?$/s.exec(parameter) ?? [];
    if (!name || value === undefined || /[[\]<>]/.test(value)) throw new Error(`not a parameter: ${parameter}`);
    return [name, value.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))] as const;
  });
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`a parameter stands twice: ${text}`);
  return Object.fromEntries(pairs);
}
