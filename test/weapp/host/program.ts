/** A compiled mini program as the host takes it: text only, so that the same object runs in jsdom and in a browser. */
export interface Program {
  /** Every `.js` and `.json` file, by its path inside the mini program. */
  files: Record<string, string>
  /** What WeChat's own compiler `wcc` makes of all `.wxml` and `.wxs` files: a script that defines `$gwx`. */
  wxml: string
  /** Every `.wxss` file as plain CSS on `wx-` elements, imports inlined, `rpx` still in it. */
  styles: Record<string, string>
  /** Pictures of the package as data addresses, for a host that shows them. */
  pictures: Record<string, string>
}

export interface AppConfig {
  pages: string[]
  subPackages: Array<{ root: string; pages: string[] }>
  usingComponents: Record<string, string>
  tabBar?: { custom?: boolean; list: Array<{ pagePath: string; text: string }> }
  darkmode?: boolean
}

interface RawAppConfig extends Partial<Omit<AppConfig, 'subPackages'>> {
  subPackages?: AppConfig['subPackages']
  subpackages?: AppConfig['subPackages']
}

/** `app.json` with its optional parts filled in. */
export function appConfig(program: Program): AppConfig {
  const raw = JSON.parse(fileOf(program, 'app.json')) as RawAppConfig
  return { pages: [], usingComponents: {}, ...raw, subPackages: raw.subPackages ?? raw.subpackages ?? [] }
}

/** Every page of the program, tabs and subpackages alike, in the order of `app.json`. */
export function allPages(config: AppConfig): string[] {
  return [...config.pages, ...config.subPackages.flatMap((pack) => pack.pages.map((page) => `${pack.root.replace(/^\/|\/$/g, '')}/${page}`))]
}

/** The `.json` beside a page or component; empty when there is none. */
export function unitConfig(program: Program, path: string): { usingComponents?: Record<string, string> } {
  return JSON.parse(program.files[`${path}.json`] ?? '{}') as { usingComponents?: Record<string, string> }
}

export function fileOf(program: Program, path: string): string {
  const text = program.files[path]
  if (text === undefined) throw new Error(`the mini program has no file ${path}`)
  return text
}
