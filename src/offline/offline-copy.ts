import { type CopyList, copyPrefix, LIST_FILE, WORKER_FILE } from './copy-list.ts';

/** Trusted Types as far as they are used here; the returned value passes for the address. See https://w3c.github.io/trusted-types/dist/spec/ */
interface ScriptAddresses {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string };
}

/**
 * The button that saves the site for reading offline and removes it again. Before it is pressed nothing is stored.
 * Hidden until this script runs, and where the browser cannot keep a copy.
 */
class OfflineCopy extends HTMLElement {
  #busy = false;
  #made: ReturnType<ScriptAddresses['createPolicy']> | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window)) return;
    this.hidden = false;
    this.#button.addEventListener('click', () => void this.#press());
    void this.#start();
  }

  get #button(): HTMLButtonElement {
    return this.querySelector('button')!;
  }

  /** Absolute address of the start page: the scope of the worker. */
  get #root(): string {
    return new URL(this.dataset['base'] ?? '/', location.href).href;
  }

  async #start(): Promise<void> {
    const registration = await this.#registration();
    this.#show(registration?.active ? 'saved' : undefined);
    try {
      const list = (await (await fetch(this.#root + LIST_FILE)).json()) as CopyList;
      const size = this.querySelector('[data-bytes]');
      if (size) size.textContent = (this.dataset['size'] ?? '').replace('%', (list.bytes / 1e6).toLocaleString(document.documentElement.lang, { maximumFractionDigits: 1 }));
      if (!registration?.active || (await this.#copies()).includes(copyPrefix(this.#root) + list.version)) return;
      this.#show('renewing');
      this.#show(await renewed(registration) ? 'saved' : 'older');
    } catch {
      // Offline: what is saved stays.
    }
  }

  async #press(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    try {
      if (this.dataset['saved'] === undefined) await this.#save();
      else {
        await this.#remove();
        this.#show('removed');
      }
    } catch {
      await this.#remove().catch(() => undefined);
      this.#show('failed');
    }
    this.#busy = false;
  }

  async #save(): Promise<void> {
    this.#show('saving');
    const address = this.#root + WORKER_FILE;
    const registration = await navigator.serviceWorker.register(this.#policy()?.createScriptURL(address) ?? address, { scope: this.#root });
    await settled(registration.installing ?? registration.waiting);
    this.#show('saved');
  }

  /** Lets through the address of the worker alone. Made once: the Content-Security-Policy allows no second one of the name. */
  #policy(): ReturnType<ScriptAddresses['createPolicy']> | undefined {
    const address = this.#root + WORKER_FILE;
    return (this.#made ??= (window as { trustedTypes?: ScriptAddresses }).trustedTypes?.createPolicy(this.dataset['policy'] ?? '', {
      createScriptURL: (url) => {
        if (url !== address) throw new TypeError(url);
        return url;
      },
    }));
  }

  async #remove(): Promise<void> {
    await (await this.#registration())?.unregister();
    await Promise.all((await this.#copies()).map((name) => caches.delete(name)));
  }

  async #registration(): Promise<ServiceWorkerRegistration | undefined> {
    const registration = await navigator.serviceWorker.getRegistration(this.#root);
    return registration?.scope === this.#root ? registration : undefined;
  }

  async #copies(): Promise<string[]> {
    return (await caches.keys()).filter((name) => name.startsWith(copyPrefix(this.#root)));
  }

  /** The button says what it will do next, so that the keyboard stays on it. */
  #show(state?: 'saving' | 'saved' | 'renewing' | 'older' | 'removed' | 'failed'): void {
    const saved = state === 'saved' || state === 'renewing' || state === 'older';
    this.toggleAttribute('data-saved', saved);
    this.#button.textContent = this.dataset[saved ? 'labelRemove' : 'labelSave'] ?? '';
    this.querySelector('[role=status]')!.textContent = state ? (this.dataset[`say${state[0]?.toUpperCase()}${state.slice(1)}`] ?? '') : '';
  }
}

/** Whether the newer version has taken over; when it cannot be saved, what is saved stays. */
async function renewed(registration: ServiceWorkerRegistration): Promise<boolean> {
  try {
    await registration.update();
    await settled(registration.installing);
    return true;
  } catch {
    return false;
  }
}

/** Waits until a worker has taken over; fails when it gives up. */
function settled(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (!worker || worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error(worker.state));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

customElements.define('offline-copy', OfflineCopy);
