/** What may be stored, by extension. `starts`: how the bytes must begin, where the format has a mark. */
interface FileType {
  mime: string
  starts?: readonly string[]
  /** Where the mark stands. */
  at?: number
}

const zip: readonly string[] = ['504b0304']
const ole: readonly string[] = ['d0cf11e0a1b11ae1']
const office = (name: string): FileType => ({ mime: `application/vnd.openxmlformats-officedocument.${name}`, starts: zip })

export const fileTypes: Readonly<Record<string, FileType>> = {
  jpg: { mime: 'image/jpeg', starts: ['ffd8ff'] },
  jpeg: { mime: 'image/jpeg', starts: ['ffd8ff'] },
  png: { mime: 'image/png', starts: ['89504e470d0a1a0a'] },
  gif: { mime: 'image/gif', starts: ['474946383761', '474946383961'] },
  webp: { mime: 'image/webp', starts: ['57454250'], at: 8 },
  heic: { mime: 'image/heic', starts: ['66747970'], at: 4 },
  mp3: { mime: 'audio/mpeg' },
  m4a: { mime: 'audio/mp4', starts: ['66747970'], at: 4 },
  aac: { mime: 'audio/aac' },
  wav: { mime: 'audio/wav', starts: ['52494646'] },
  mp4: { mime: 'video/mp4', starts: ['66747970'], at: 4 },
  mov: { mime: 'video/quicktime', starts: ['66747970', '6d6f6f76', '77696465'], at: 4 },
  webm: { mime: 'video/webm', starts: ['1a45dfa3'] },
  pdf: { mime: 'application/pdf', starts: ['255044462d'] },
  doc: { mime: 'application/msword', starts: ole },
  xls: { mime: 'application/vnd.ms-excel', starts: ole },
  ppt: { mime: 'application/vnd.ms-powerpoint', starts: ole },
  docx: office('wordprocessingml.document'),
  xlsx: office('spreadsheetml.sheet'),
  pptx: office('presentationml.presentation'),
  txt: { mime: 'text/plain; charset=utf-8' },
  csv: { mime: 'text/csv; charset=utf-8' },
  json: { mime: 'application/json; charset=utf-8' },
}

export const extensionOf = (name: string) => /\.([A-Za-z0-9]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Why these bytes may not be stored under this name; undefined when they may. `sent`: the Content-Type of the upload, if it said one. */
export function whyNotStorable(name: string, content: Buffer, sent?: string): string | undefined {
  const extension = extensionOf(name)
  const type = fileTypes[extension]
  if (!type) return `files of type ".${extension}" are not stored`
  const family = (mime: string) => mime.split(/[/;]/)[0]
  const saysSomething = sent && !/octet-stream|form-data|x-www-form-urlencoded/.test(sent)
  if (saysSomething && family(sent) !== family(type.mime)) return `the upload says ${sent}, its name says ${type.mime}`
  const at = type.at ?? 0
  const fits = !type.starts || type.starts.some((mark) => content.subarray(at, at + mark.length / 2).toString('hex') === mark)
  return fits ? undefined : `the bytes are not ${type.mime}`
}
