import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import { createMemoryHistory, createRouter, RouterView, type Router } from 'vue-router'
import { backPutsAway, useLayer } from './layers'

const sheet = ref(false)
const second = ref(false)
const Page = defineComponent({
  setup() {
    useLayer(sheet)
    useLayer(second)
    return () => h('p')
  },
})

describe('what lies over a page', () => {
  let router: Router

  beforeEach(async () => {
    sheet.value = second.value = false
    router = createRouter({
      history: createMemoryHistory(),
      routes: [
        { path: '/list', component: { render: () => h('p') } },
        { path: '/desk', component: Page },
      ],
    })
    backPutsAway(router)
    await router.push('/list')
    await router.push('/desk')
    mount({ render: () => h(RouterView) }, { global: { plugins: [router] } })
    await flushPromises()
  })

  async function back() {
    router.back()
    await flushPromises()
  }

  it('is put away by going back, and the page stays', async () => {
    sheet.value = true
    await back()
    expect(sheet.value).toBe(false)
    expect(router.currentRoute.value.path).toBe('/desk')
    await back()
    expect(router.currentRoute.value.path).toBe('/list')
  })

  it('is put away from the top', async () => {
    sheet.value = true
    second.value = true
    await back()
    expect([sheet.value, second.value]).toEqual([true, false])
  })

  it('does not hold whoever follows a link', async () => {
    sheet.value = true
    await router.push('/list')
    expect(router.currentRoute.value.path).toBe('/list')
  })

  it('is gone with its page', async () => {
    sheet.value = true
    await router.push('/list')
    await router.push('/list?mine')
    await back()
    expect(router.currentRoute.value.fullPath).toBe('/list')
  })
})
