/** One project per kind of proof; `npx jest --selectProjects domain` runs one of them. */
const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, module: { type: 'commonjs' } }]
// Packages that ship ECMAScript modules only.
const esm = ['mdast-.*', 'micromark.*', 'unist-.*', 'vfile.*', 'zwitch', 'ccount', 'decode-named-character-reference', 'character-.*', 'longest-streak', 'markdown-table', 'escape-string-regexp', 'devlop', 'parse-entities', 'stringify-entities', 'is-.*', 'ulid', 'ulidx'].join('|')
const project = (name, more = {}) => ({
  displayName: name,
  rootDir: __dirname,
  testMatch: [`<rootDir>/test/${name}/**/*.test.{ts,tsx}`],
  transform: { '^.+\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/src/$1' },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/.data'],
  ...more,
})
/** Those that start clouds with the sample province. */
const seeded = { globalSetup: '<rootDir>/test/fixtures/seed-once.ts', globalTeardown: '<rootDir>/test/fixtures/forget-seed.ts' }
module.exports = {
  testTimeout: 60_000,
  projects: [project('domain'), project('localcloud'), project('cloud', seeded), project('client'), project('weapp', { ...seeded, testEnvironment: 'jsdom' }), project('e2e', seeded)],
}
