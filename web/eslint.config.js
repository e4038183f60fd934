import { readdirSync } from 'node:fs'
import skipFormatting from '@vue/eslint-config-prettier/skip-formatting'
import { defineConfigWithVueTs, vueTsConfigs } from '@vue/eslint-config-typescript'
import pluginVue from 'eslint-plugin-vue'

/** What a folder may not import; the message says why, so that the build teaches the direction. */
function closed(files, regexes, message) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...regexes.map((regex) => ({ regex, message })),
            { regex: '^\\.\\./', message: 'Write @/folder/file instead of climbing with ../' },
          ],
        },
      ],
    },
  }
}

const direction = 'Imports go one way: lib ← ui ← features ← app.'
const features = readdirSync(new URL('./src/features', import.meta.url))

export default defineConfigWithVueTs(
  { ignores: ['dist/**', 'node_modules/**', 'src/lib/schema.d.ts'] },
  pluginVue.configs['flat/recommended'],
  vueTsConfigs.recommended,
  skipFormatting,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/block-order': ['error', { order: ['script', 'template', 'style'] }],
      'vue/require-default-prop': 'off',
      'vue/max-lines-per-block': ['error', { template: 140, script: 140, style: 160 }],
    },
  },
  closed(['src/lib/**'], ['^@/(ui|features|app|router)'], direction),
  closed(['src/ui/**'], ['^@/(features|app|router)'], direction),
  ...features.map((name) =>
    closed(
      [`src/features/${name}/**`],
      ['^@/(app|router)', `^@/features/(?!${name}/)`],
      `${direction} A feature imports no other feature; compose them in app/.`,
    ),
  ),
  closed(['src/app/**', 'src/*.ts'], [], direction),
)
