/** All sources in one table: the lists of the letters are fetched when somebody asks, and put together. */
const form = document.querySelector<HTMLFormElement>('#find-sources')!;
const lists = document.getElementById('lists')!;
const line = document.getElementById('loading')!;

/** The table of the list at an address. */
async function tableAt(address: string): Promise<HTMLElement> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no list at ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return page.querySelector<HTMLElement>('sortable-table')!;
}

/** Puts one table of all in the place of the lists; what is asked for in the address, it finds by itself. */
async function showAll(): Promise<void> {
  line.textContent = 'Loading all sources';
  try {
    const addresses = [...lists.querySelectorAll<HTMLAnchorElement>('.letters a')].map(({ href }) => href);
    const [all, ...others] = await Promise.all(addresses.map(tableAt));
    all!.querySelector('tbody')!.append(...others.flatMap((table) => [...table.querySelectorAll('tbody tr')]));
    all!.dataset.find = 'Find';
    form.remove();
    lists.replaceChildren(all!);
    all!.querySelector<HTMLInputElement>('input')!.focus();
  } catch {
    line.textContent = 'That could not be loaded. The lists below need no loading.';
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const asked = form.querySelector('input')!.value;
  history.replaceState(null, '', location.pathname + (asked ? `?${new URLSearchParams({ find: asked })}` : ''));
  void showAll();
});
if (location.search) void showAll();
