import type { AttendanceList } from '@/domain/book/desk-contract'

/** WeChat prints nothing; a browser does: `print-attendance.h5.ts`. */
export const canPrint: boolean = false
export const printAttendance = (_list: AttendanceList): void => undefined
