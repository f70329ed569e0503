import { measureScreens } from '../weapp/node/measure-screens'

/** What each screen of the compiled mini program sends from logic to view, and how large the view becomes. KB are 1,024 bytes. */
export async function benchSetdata(): Promise<{ screens: Array<{ page: string; calls: number; kb: number; nodes: number; depth: number }> }> {
  const reports = await measureScreens()
  return { screens: reports.map(({ page, calls, bytes, nodes, depth }) => ({ page, calls, kb: Math.round(bytes / 102.4) / 10, nodes, depth })) }
}
