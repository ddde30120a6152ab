/** The second field offers what can be compared with what stands in the first: others of its kind. */
const [first, second] = [...document.querySelectorAll<HTMLSelectElement>('.pick select')] as [
  HTMLSelectElement,
  HTMLSelectElement,
];
const choices = [...second.options];

function kindOf(ref: string): string {
  return ref.split('/')[0]!;
}

/** Keeps what was picked as long as it can be. */
export function offer(wanted = second.value): void {
  const fitting = choices.filter(({ value }) => value !== first.value && kindOf(value) === kindOf(first.value));
  second.replaceChildren(...fitting);
  (fitting.find(({ value }) => value === wanted) ?? fitting[0]!).selected = true;
}

first.addEventListener('change', () => offer());
offer();
