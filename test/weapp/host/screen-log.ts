/** What one visit of one page cost, from its opening on. */
export interface ScreenReport {
  page: string
  /** setData calls of the page and of every component in it. */
  calls: number
  /** Bytes of JSON that went from logic to view, in all and in the largest call. */
  bytes: number
  largestBytes: number
  /** The most WXML nodes, and the deepest nesting of them, that the page showed at any time. */
  nodes: number
  depth: number
}

interface Size {
  nodes: number
  depth: number
}

export class ScreenLog {
  readonly report: ScreenReport
  private readonly sizes = new Map<object, Size>()

  constructor(page: string) {
    this.report = { page, calls: 0, bytes: 0, largestBytes: 0, nodes: 0, depth: 0 }
  }

  addCall(bytes: number): void {
    this.report.calls += 1
    this.report.bytes += bytes
    this.report.largestBytes = Math.max(this.report.largestBytes, bytes)
  }

  /** `part` is what was drawn: the page itself, or the tab bar that it carries; the screen holds them all. */
  addDrawing(part: object, size: Size): void {
    this.sizes.set(part, size)
    const sizes = [...this.sizes.values()]
    this.report.nodes = Math.max(this.report.nodes, sizes.reduce((sum, { nodes }) => sum + nodes, 0))
    this.report.depth = Math.max(this.report.depth, ...sizes.map(({ depth }) => depth))
  }
}
