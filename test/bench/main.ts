/**
 * `npm run bench -- <name> [--json] [--documents N]`: cost and speed, printed as tables, or as one JSON object and nothing else.
 * Talk goes to stderr.
 */
import { parseArgs } from 'node:util'
import { ensureBuilt } from '../../config/setup/build.mjs'
import { printTables } from './table'

interface Bench {
  says: string
  needs: string[]
  run: (options: { documents?: number }) => Promise<object>
}

const benches: Record<string, Bench> = {
  packages: { says: 'size of the mini program, KB', needs: ['weapp'], run: async () => (await import('./packages')).benchPackages() },
  setdata: { says: 'setData calls and bytes per screen, in the weapp host', needs: ['weapp', 'functions'], run: async () => (await import('./setdata')).benchSetdata() },
  coldstart: { says: 'milliseconds to load each function in a new process', needs: ['functions'], run: async () => (await import('./coldstart')).benchColdstart() },
  gateway: {
    says: 'the local cloud through the SDK (--documents N, 100000 unless told)',
    needs: [],
    run: async ({ documents = 100_000 }) => (await import('./gateway')).benchGateway(documents),
  },
  people: {
    says: 'people search and subtree lists among 5,000 villages (--documents N people, 1000000 unless told)',
    needs: ['functions'],
    run: async ({ documents = 1_000_000 }) => (await import('./people')).benchPeople(documents),
  },
  search: {
    says: 'search of 学堂 beside a regular expression (--documents N pieces, 10000 unless told)',
    needs: ['functions'],
    run: async ({ documents = 10_000 }) => (await import('./search')).benchSearch(documents),
  },
  feed: {
    says: 'home among a hundred pieces and ten times as many each time (--documents N at most, 100000 unless told)',
    needs: ['functions'],
    run: async ({ documents = 100_000 }) => (await import('./feed')).benchFeed(documents),
  },
  markdown: { says: 'the Markdown reader: a piece, and texts made to keep it busy', needs: [], run: async () => (await import('./markdown')).benchMarkdown() },
  growth: { says: 'z-scores, the vaccine plan and the chart of a child (rules alone, and a browser slowed down like a phone)', needs: [], run: async () => (await import('./growth')).benchGrowth() },
  booking: { says: 'two hundred people on a hundred seats at once, and what booking costs', needs: ['functions'], run: async () => (await import('./booking')).benchBooking() },
  slots: { says: 'a year of sessions from the weekly plans of 500 venues, on one core', needs: [], run: async () => (await import('./slots')).benchSlots() },
  scale: {
    says: 'booking among a hundredth, a tenth and all of many bookings (--documents N bookings, 1000000 unless told)',
    needs: ['functions'],
    run: async ({ documents = 1_000_000 }) => (await import('./scale')).benchScale(documents),
  },
  support: {
    says: 'a desk’s list and a family’s own case among a thousandth, a hundredth, a tenth and all of many applications (--documents N, 1000000 unless told)',
    needs: ['functions'],
    run: async ({ documents = 1_000_000 }) => (await import('./support')).benchSupport(documents),
  },
  cost: { says: 'database round trips and documents per action', needs: ['functions'], run: async () => (await import('./cost')).benchCost() },
}

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(2)
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { json: { type: 'boolean' }, documents: { type: 'string' } } })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

async function main() {
  const { positionals, values } = readArguments()
  const bench = benches[positionals[0] ?? '']
  if (!bench) {
    const names = Object.entries(benches).map(([name, { says }]) => `  ${name.padEnd(10)} ${says}`)
    refuse(`Which bench?  npm run bench -- <name> [--json]\n${names.join('\n')}`)
  }
  const documents = values.documents === undefined ? undefined : Number(values.documents)
  if (documents !== undefined && !(Number.isInteger(documents) && documents > 0)) refuse(`--documents must be a whole number from 1, not "${values.documents}"`)
  await ensureBuilt(bench.needs)
  const result = await bench.run({ documents })
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`)
  else printTables(result)
  process.exit(0)
}

void main()
