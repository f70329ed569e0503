import js from '@eslint/js'
import importX from 'eslint-plugin-import-x'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const serverDomains = ['account', 'org', 'learn', 'grow', 'pregnancy', 'book', 'support', 'care', 'voice', 'community', 'insight']
const features = ['account', 'learn', 'grow', 'pregnancy', 'book', 'support', 'care', 'voice', 'community', 'insight', 'desk', 'editing', 'venue', 'review', 'payments', 'gallery']
/** The staff's desk is more than one package; the others stand on the shell of the first, and on nothing else of it. */
const ofTheDesk = { editing: ['./desk/shell', './desk/parts'], venue: ['./desk/shell', './desk/parts'], review: ['./desk/shell', './desk/parts'], payments: ['./desk/shell', './desk/parts'] }

/** The house's arrows (docs/architecture.md): who may import whom. */
const zones = [
  { target: './src/domain', from: ['./src/client', './src/ui', './src/pages', './src/features', './cloudfunctions', './localcloud', './config'] },
  { target: './src/ui', from: ['./src/domain', './src/client', './src/pages', './src/features', './cloudfunctions', './localcloud', './config'] },
  { target: './src/client', from: ['./src/ui', './src/pages', './src/features', './localcloud', './config'] },
  // The one type-only import across the wire: client → AppRouter.
  { target: './src/client', from: './cloudfunctions', except: ['./api/router.ts'] },
  { target: ['./src/pages', './src/features'], from: ['./cloudfunctions', './localcloud', './config'] },
  { target: './src/pages', from: './src/features' },
  // What tabs and features show alike, such as a list of articles.
  { target: './src/features', from: './src/pages', except: ['./parts'] },
  { target: './cloudfunctions', from: ['./src/client', './src/ui', './src/pages', './src/features', './localcloud', './config'] },
  { target: './localcloud', from: ['./src/client', './src/ui', './src/pages', './src/features'] },
  ...features.map((name) => ({ target: `./src/features/${name}`, from: './src/features', except: [`./${name}`, ...(ofTheDesk[name] ?? [])], message: 'A feature never imports another feature.' })),
  ...serverDomains.flatMap((name) =>
    serverDomains.filter((other) => other !== name).map((other) => ({
      target: `./cloudfunctions/${name}`,
      from: `./cloudfunctions/${other}`,
      except: ['./verbs.ts'],
      message: "Reach another domain's server code only through its exported verbs in cloudfunctions/<domain>/verbs.ts.",
    })),
  ),
]

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.cache/**', '.data/**', 'src/**/generated/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs,js}'],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-undef': 'off',
    },
  },
  // Nothing below src may draw zod into the phone's main package: only contracts hold it, and the phone imports their types.
  {
    files: ['src/pages/**', 'src/ui/**', 'src/client/**', 'src/app.tsx'],
    rules: { 'no-restricted-imports': ['error', { paths: [{ name: 'zod', message: 'zod stays out of the main package (docs/architecture.md).' }] }] },
  },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
)
