/** How much of a long piece of work one call may do: it stops when the steps are used up, and the next call goes on. */
export class Steps {
  constructor(private left: number) {}

  /** False when there is none left. */
  take(): boolean {
    this.left -= 1
    return this.left >= 0
  }
}
