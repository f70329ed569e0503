import type { AttendanceList } from '@/domain/book/desk-contract'

/** A phone keeps no tables; a browser does: `export-attendance.h5.ts`. */
export const canExport: boolean = false
export const exportAttendance = (_list: AttendanceList): Promise<void> => Promise.resolve()
