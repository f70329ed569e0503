/** What the cloud and the seeds give people to tap: every address is a page of the app. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const textsBelow = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|yaml|md)$/.test(file))
    .map((file) => readFileSync(path.join(root, folder, file), 'utf8'))
const pages = new Set(
  ['src/pages', 'src/features'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('index.config.ts'))
      .map((file) => `/${path.join(folder, file).replace(/^src\//, '').replace('.config.ts', '')}`),
  ),
)

test('every link leads to a page', () => {
  const links = ['cloudfunctions', 'localcloud/seed', 'src/domain', 'src/client'].flatMap(textsBelow).flatMap((text) => text.match(/\/(?:features|pages)\/[a-z-]+(?:\/[a-z-]+)*\/index\b/g) ?? [])
  expect(links.length).toBeGreaterThan(10)
  expect([...new Set(links)].filter((link) => !pages.has(link))).toEqual([])
})
