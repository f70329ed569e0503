/** By which column the rows stand, and whether the largest comes first. */
export interface Order {
  key: string
  down: boolean
}

/** The rows in another order; equal ones stay as they were. */
export function orderRows<Row>(rows: readonly Row[], by: (row: Row) => string | number, down: boolean): Row[] {
  const sign = down ? -1 : 1
  return [...rows].sort((a, b) => {
    const [x, y] = [by(a), by(b)]
    if (x === y) return 0
    return typeof x === 'string' && typeof y === 'string' ? sign * x.localeCompare(y, 'zh-CN') : x < y ? -sign : sign
  })
}
