/** Keeps the best `most` of what is added: in the order of addition without `compare`, else sorted, with equals in the order of addition. */
export class BestFirst<T> {
  private kept: T[] = []

  constructor(
    private readonly most: number,
    private readonly compare?: (a: T, b: T) => number,
  ) {}

  get full(): boolean {
    return this.kept.length >= this.most
  }

  add(item: T): void {
    this.kept.push(item)
    // Sorted now and then, so that a small page of a huge result needs little memory and few comparisons.
    if (this.compare && this.kept.length >= Math.max(1000, this.most * 2)) this.cut()
  }

  take(): T[] {
    this.cut()
    return this.kept
  }

  private cut(): void {
    if (this.compare) this.kept.sort(this.compare)
    if (this.kept.length > this.most) this.kept.length = this.most
  }
}
