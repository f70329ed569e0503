import type { Drawing } from '../icon/icons'

/** Signs that only the desk needs; their style sheet stays in the desk's own package. */
export const deskIcons = {
  briefcase: { line: 'M5.5 8h13A1.5 1.5 0 0 1 20 9.5v8.75a1.5 1.5 0 0 1-1.5 1.5h-13a1.5 1.5 0 0 1-1.5-1.5V9.5A1.5 1.5 0 0 1 5.5 8zM9 8V6.25a1.5 1.5 0 0 1 1.5-1.5h3a1.5 1.5 0 0 1 1.5 1.5V8M4 13h16M12 12v2' },
  swap: { line: 'M4.5 9h14M15 5.5 18.5 9 15 12.5M19.5 15h-14M9 11.5 5.5 15 9 18.5' },
  tree: { line: 'M9.5 4h5v4.5h-5zM4 15.5h5V20H4zM15 15.5h5V20h-5zM12 8.5V12M6.5 15.5V12h11v3.5' },
  grid: { line: 'M5.25 4h13.5A1.25 1.25 0 0 1 20 5.25v13.5A1.25 1.25 0 0 1 18.75 20H5.25A1.25 1.25 0 0 1 4 18.75V5.25A1.25 1.25 0 0 1 5.25 4zM4 9.25h16M4 14.5h16M10 4v16' },
  help: { line: 'M20.25 12a8.25 8.25 0 1 1-16.5 0 8.25 8.25 0 0 1 16.5 0zM9.6 9.8a2.4 2.4 0 1 1 3.4 2.3c-.7.35-1 .9-1 1.7M12 16.6v.1' },
  'up-down': { line: 'M8 9.75 12 5.5l4 4.25M8 14.25l4 4.25 4-4.25' },
  up: { line: 'm6 14.5 6-6 6 6' },
  member: { line: 'M5 4.75h14A1.25 1.25 0 0 1 20.25 6v12A1.25 1.25 0 0 1 19 19.25H5A1.25 1.25 0 0 1 3.75 18V6A1.25 1.25 0 0 1 5 4.75zM11.25 10.5a2.25 2.25 0 1 1-4.5 0 2.25 2.25 0 0 1 4.5 0zM6 16.25c.3-1.9 1.4-2.75 3-2.75s2.7.85 3 2.75M14.5 9.75h3M14.5 13h3' },
  'person-add': { line: 'M13.5 8.25a3.75 3.75 0 1 1-7.5 0 3.75 3.75 0 0 1 7.5 0zM3 20.25c.5-3.9 3.2-6 6.75-6 1.6 0 3 .4 4.1 1.2M18 14v6M15 17h6' },
  sheet: { line: 'M7.25 3.75h6.5l4.75 4.75v10.25a1.5 1.5 0 0 1-1.5 1.5H7.25a1.5 1.5 0 0 1-1.5-1.5V5.25a1.5 1.5 0 0 1 1.5-1.5zM13.5 3.75V9h5M8.75 12h6.5v5h-6.5zM12 12v5M8.75 14.5h6.5' },
} satisfies Record<string, Drawing>

export type DeskIconName = keyof typeof deskIcons
