import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

// `npm run dev` shows the screens of the server that `bin/run` started, at the port that it was given.
const server = `http://127.0.0.1:${process.env.SERVER_PORT ?? 8080}`

export default defineConfig({
  plugins: [vue()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: { target: 'es2022', chunkSizeWarningLimit: 900 },
  server: { proxy: { '/api': server } },
  test: { environment: 'happy-dom', server: { deps: { inline: ['element-plus'] } } },
})
