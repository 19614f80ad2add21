import { fingerprint } from '../domain/wording.ts';

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
        const same = (await fingerprint(wording.textContent ?? '')) === expected.get(wording.dataset['id'] ?? '');
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
    return new Map((await response.text()).trim().split('\n').map((line): [string, string] => [line.slice(66), line.slice(0, 64)]));
  }

  #say(message: string, verdict: string): void {
    const region = this.querySelector('[role=status]');
    if (!region) return;
    region.textContent = message;
    this.dataset['verdict'] = verdict;
  }
}

customElements.define('verify-wording', VerifyWording);
