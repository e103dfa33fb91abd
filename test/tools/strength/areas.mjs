/** The heart of emvi: folders of code, and the tests that must notice a change in them. */
export const areas = {
  quantities: { code: ['src/quantity'], tests: ['test/quantity/**/*.test.ts'] },
  links: {
    code: ['src/model', 'src/rules/links', 'src/rules/coverage'],
    tests: ['test/model/**/*.test.ts', 'test/rules/{links,coverage}/**/*.test.ts', 'test/docs/rule-pages.test.ts'],
  },
  rules: {
    code: ['src/rules', 'src/smart', 'src/gap'],
    tests: ['test/{rules,smart,gap}/**/*.test.ts', 'test/docs/rule-pages.test.ts'],
  },
};
