/**
 * A process of its own with the deployed code of `api` in it, as the platform starts one: it answers searches and tells how long each took, by the clock and by the processor; with
 * the first it tells how much memory the process holds. Plain JavaScript: no loader is in here that would not be there.
 */
const { main } = require(process.argv[2])

/** Collecting garbage throws away what makes the next question quick: not between questions that are timed. */
function heldMB() {
  global.gc()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 2 ** 20
}
console.log = () => undefined
let calls = 0

process.on('message', async ({ text }) => {
  const before = process.cpuUsage()
  const began = performance.now()
  const reply = await main({ calls: [{ path: 'learn.search', type: 'query', input: { text } }], client: '0.1.0' }, { request_id: `bench-${calls++}` })
  const ms = performance.now() - began
  const { user, system } = process.cpuUsage(before)
  process.send({ ok: reply.results[0].ok, ms, cpuMs: (user + system) / 1000, heldMB: calls === 1 ? heldMB() : 0 })
})
process.send({ ok: true, ms: 0, cpuMs: 0, heldMB: heldMB() })
