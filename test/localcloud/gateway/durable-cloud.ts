/** A local cloud in a process that a test may kill: says its address, then runs until it is ended. */
import { startLocalCloud } from '../../../localcloud/local-cloud'

async function main() {
  const cloud = await startLocalCloud({ dataDir: process.argv[2] ?? '', quiet: true, timers: false })
  if (!cloud.store.hasCollection('kept')) cloud.store.createCollection('kept')
  process.stdout.write(`${cloud.url}\n`)
}

void main()
