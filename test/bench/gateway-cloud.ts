/**
 * The local cloud of the gateway bench, in a process of its own: `fill DIR N` plants N documents and ends; `serve DIR` opens them and
 * serves until it is told to end. Both tell their parent what they cost.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud } from '../../localcloud/local-cloud'
import { openStore } from '../../localcloud/store/open-store'

/** Told to the parent. Memory: private and anonymous, what the machine cannot take back; 0 where the system does not tell. */
export type CloudNews = { kind: 'filled'; seconds: number; rssAnonMB: number } | { kind: 'serving'; url: string; openMs: number } | { kind: 'ended'; rssAnonMB: number }

const batch = 2_000
const rssAnonMB = () => {
  try {
    return Number(/RssAnon:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
const tell = (news: CloudNews) => new Promise<void>((resolve) => process.send?.(news, () => resolve()))

/** A document as a case or an article may be: some 350 bytes, two indexes. */
const document = (n: number) => ({
  _id: `doc-${String(n).padStart(9, '0')}`,
  ten: Math.floor(n / 10),
  hundred: Math.floor(n / 100),
  at: new Date(1_700_000_000_000 + ((n * 7919) % 31_536_000) * 1000),
  kind: ['visit', 'class', 'call', 'letter'][n % 4],
  count: n % 17,
  author: { name: `示例 ${n % 1000}`, place: `n1.n${n % 14}.n${n % 122}.` },
  text: '向日葵下有凉风，孩子们在树荫里听故事。'.repeat(4),
})

async function fill(dir: string, documents: number) {
  const began = performance.now()
  const store = openStore(path.join(dir, 'documents'))
  store.createCollection('docs')
  store.createIndex('docs', { name: 'byTen', keys: [['ten', 1]] })
  store.createIndex('docs', { name: 'byHundredAt', keys: [['hundred', 1], ['at', -1]] })
  let most = 0
  for (let from = 0, said = Date.now(); from < documents; from += batch) {
    store.insert('docs', Array.from({ length: Math.min(batch, documents - from) }, (_, n) => document(from + n)))
    if (Date.now() - said < 5_000) continue
    said = Date.now()
    most = Math.max(most, rssAnonMB())
    process.stderr.write(`  filled ${from + batch} of ${documents}, RssAnon ${Math.round(rssAnonMB())} MB\n`)
  }
  await tell({ kind: 'filled', seconds: (performance.now() - began) / 1000, rssAnonMB: Math.max(most, rssAnonMB()) })
  await store.close()
  process.exit(0)
}

async function serve(dir: string) {
  const began = performance.now()
  const cloud = await startLocalCloud({ dataDir: dir, quiet: true })
  await tell({ kind: 'serving', url: cloud.url, openMs: performance.now() - began })
  process.once('message', async () => {
    await tell({ kind: 'ended', rssAnonMB: rssAnonMB() })
    await cloud.close()
    process.exit(0)
  })
}

const [task, dir = '', documents] = process.argv.slice(2)
void (task === 'fill' ? fill(dir, Number(documents)) : serve(dir))
