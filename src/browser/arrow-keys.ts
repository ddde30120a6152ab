/** Arrow keys lead from a field down its links and back up. */

export function leadByArrows(within: HTMLElement, field: HTMLElement, links: string): void {
  within.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const target = event.target as HTMLElement;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const stops = [field, ...within.querySelectorAll<HTMLElement>(links)];
    const at = stops.indexOf(target);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}
