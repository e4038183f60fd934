import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig(async ({ mode }) => ({
  plugins: [
    vue(),
    // `npm run dev:mock`: the screens without the server. Never part of a build.
    ...(mode === 'mock' ? [(await import('./dev/mock.ts')).mockServer()] : []),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { proxy: mode === 'mock' ? undefined : { '/api': 'http://127.0.0.1:8080' } },
  test: { environment: 'happy-dom', server: { deps: { inline: ['element-plus'] } } },
}))
