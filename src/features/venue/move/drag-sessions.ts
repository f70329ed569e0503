/** WeChat has no mouse: sessions are moved by the form. A browser drags: `drag-sessions.h5.ts`. */
export interface DraggedTo {
  id: string
  /** `YYYY-MM-DD` */
  date: string
  /** Minutes since midnight, by the quarter of an hour. */
  minute: number
}

export const dragSessions = (_grid: string, _onDrop: (to: DraggedTo) => void): (() => void) => () => undefined
