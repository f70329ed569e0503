import { hashKey, infiniteQueryOptions, QueryClient, queryOptions, type InfiniteData, type QueryKey } from '@tanstack/react-query'
import { AppError, type ErrorCode } from '@/domain/errors'
import { keepSeen, readSeen, type Seen } from './last-seen'

interface Meta extends Record<string, unknown> {
  /** The last answer is kept on the phone. */
  kept?: boolean
  /** Keeps it otherwise than `keepSeen` does. */
  keep?: (key: string, data: unknown, at: number) => void
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: Meta
  }
}

const worthRetrying: ErrorCode[] = ['OFFLINE', 'TIMEOUT', 'UNAVAILABLE']

/** A failure of the way there, not an answer: asking again may help. */
export const isPassing = (error: unknown): boolean => error instanceof AppError && worthRetrying.includes(error.code)

/** The cache of everything read. Reads are tried three times in all; writes never on their own (see outbox.ts). */
export function createQueryClient(retryDelayMs = 600): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        gcTime: 10 * 60_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (attempt) => retryDelayMs * 2 ** attempt,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
  client.getQueryCache().subscribe((event) => {
    const { queryHash, meta, state } = event.query
    if (event.type !== 'updated' || event.action.type !== 'success' || !meta?.kept) return
    const data: unknown = event.action.data
    if (meta.keep) meta.keep(queryHash, data, state.dataUpdatedAt)
    else keepSeen(queryHash, isPaged(data) ? data.pages[0] : data, state.dataUpdatedAt)
  })
  return client
}

export const queryClient = createQueryClient()

/**
 * A query whose last answer is kept on the phone: shown at once the next time, then refreshed quietly.
 * `elsewhere` is where a copy may lie when none was kept; `keep` keeps it otherwise than `keepSeen` does.
 */
export function keptQuery<T>(queryKey: QueryKey, ask: () => Promise<T>, elsewhere?: () => Seen<T> | undefined, keep?: (key: string, data: T, at: number) => void) {
  let seen: Seen<T> | undefined
  return queryOptions<T>({
    queryKey,
    queryFn: ask,
    initialData: () => (seen = readSeen<T>(hashKey(queryKey)) ?? elsewhere?.())?.data,
    initialDataUpdatedAt: () => seen?.at,
    // What this very query was answered.
    meta: { kept: true, ...(keep && { keep: (key: string, data: unknown, at: number) => keep(key, data as T, at) }) },
  })
}

interface Page {
  next?: string | undefined
}

const isPaged = (data: unknown): data is InfiniteData<Page> =>
  typeof data === 'object' && data !== null && 'pages' in data && 'pageParams' in data

/** A list read page by page (`next` goes back in as `after`); its first page is kept on the phone. */
export function keptPages<T extends Page>(queryKey: QueryKey, ask: (after: string | undefined) => Promise<T>) {
  let seen: Seen<T> | undefined
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    initialData: () => {
      seen = readSeen<T>(hashKey(queryKey))
      return seen && { pages: [seen.data], pageParams: [undefined] }
    },
    initialDataUpdatedAt: () => seen?.at,
    meta: { kept: true },
  })
}
