import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../../../localcloud/store/open-store'
import type { StoreOptions } from '../../../localcloud/store/open-store'
import type { Store } from '../../../localcloud/store/types'

/** A store in a folder of its own for each test; `reopen` closes it and opens it again over the same folder. */
export function temporaryStore(options?: StoreOptions) {
  const held = { store: undefined as unknown as Store, dir: '', reopen }
  async function reopen(): Promise<Store> {
    await held.store.close()
    return (held.store = openStore(held.dir, { throwAway: true, ...options }))
  }
  beforeEach(() => {
    held.dir = mkdtempSync(join(tmpdir(), 'store-'))
    held.store = openStore(held.dir, { throwAway: true, ...options })
  })
  afterEach(async () => {
    await held.store.close()
    rmSync(held.dir, { recursive: true, force: true })
  })
  return held
}
