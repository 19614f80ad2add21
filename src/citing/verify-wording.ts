import { fingerprint } from '../domain/fingerprint.ts';

/**
 * Recomputes in the browser the fingerprints of the wordings that stand on the page.
 * One wording is compared with the fingerprint on the page; with `data-list`, all with the published list (`sha256sum` format).
 */
class VerifyWording extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => void this.#verify());
  }

  async #verify(): Promise<void> {
    const { ok = '', differs = '', unable = '' } = this.dataset;
    try {
      const expected = await this.#expected();
      const wordings = [...document.querySelectorAll<HTMLElement>('[data-wording]')];
      let wrong = 0;
      for (const wording of wordings) {
        const published = expected.get(wording.dataset['id'] ?? '');
        if (published === undefined) throw new Error('Brakuje odcisku.');
        const same = (await fingerprint(wording.textContent ?? '')) === published;
        wording.toggleAttribute('data-differs', !same);
        if (!same) wrong += 1;
      }
      this.#say(wrong > 0 ? differs.replace('%', `${wrong}/${wordings.length}`) : ok, wrong > 0 ? 'differs' : 'ok');
    } catch {
      this.#say(unable, 'unable');
    }
  }

  async #expected(): Promise<Map<string, string>> {
    const { list } = this.dataset;
    if (!list) return new Map([...document.querySelectorAll<HTMLElement>('[data-sha256]')].map((element) => [element.dataset['id'] ?? '', element.textContent ?? '']));
    const response = await fetch(list);
    if (!response.ok) throw new Error(String(response.status));
    return new Map((await response.text()).trim().split('\n').map((line): [string, string] => {
      // What is not the list, or not all of it, proves nothing: a page of a network that wants a password, a file cut off.
      const [, sha256, id] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
      if (!sha256 || !id) throw new Error(`Nie jest odciskiem: ${line.slice(0, 80)}`);
      return [id, sha256];
    }));
  }

  #say(message: string, verdict: string): void {
    const region = this.querySelector('[role=status]');
    if (!region) return;
    region.textContent = message;
    this.dataset['verdict'] = verdict;
  }
}

customElements.define('verify-wording', VerifyWording);
