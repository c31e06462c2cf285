/** @param {string} name */
const colour = (name) => ({ default: `var(--${name})`, subtle: `var(--${name}-subtle)` });

const text = {
  default: colour('ink'),
  dark: colour('ink'),
  light: colour('ink-2'),
  accent: colour('accent'),
  good: colour('good'),
  warning: colour('warning'),
  attention: colour('attention'),
};

/** @param {string} background */
const container = (background) => ({ backgroundColor: background, foregroundColors: text });

/** How cards look here. Colours are the page's own, so they follow its light and dark without being drawn again. */
export const hostConfig = {
  fontFamily: 'inherit',
  supportsInteractivity: true,
  fontSizes: { small: 13, default: 15, medium: 16, large: 19, extraLarge: 23 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 22, medium: 23, large: 26, extraLarge: 30 },
  spacing: { small: 4, default: 10, medium: 14, large: 20, extraLarge: 28, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  imageSizes: { small: 50, medium: 80, large: 160 },
  containerStyles: {
    default: container('transparent'),
    emphasis: container('var(--surface-2)'),
    accent: container('var(--accent-soft)'),
    good: container('var(--good-soft)'),
    warning: container('var(--warning-soft)'),
    attention: container('var(--attention-soft)'),
  },
  inputs: {
    label: {
      inputSpacing: 'Small',
      requiredInputs: { weight: 'Bolder', size: 'Small', suffix: ' *', suffixColor: 'Attention' },
      optionalInputs: { weight: 'Bolder', size: 'Small' },
    },
    errorMessage: { size: 'Small', color: 'Attention', weight: 'Bolder' },
  },
  actions: {
    maxActions: 12,
    spacing: 'Default',
    buttonSpacing: 8,
    showCard: { actionMode: 'Inline', inlineTopMargin: 12, style: 'emphasis' },
    preExpandSingleShowCardAction: false,
    actionsOrientation: 'Horizontal',
    actionAlignment: 'Left',
    allowTitleToWrap: true,
  },
  adaptiveCard: { allowCustomStyle: false },
  factSet: {
    title: { weight: 'Default', color: 'Default', isSubtle: true, wrap: true, maxWidth: 200 },
    value: { color: 'Default', wrap: true },
    spacing: 16,
  },
  textBlock: { headingLevel: 3 },
  textStyles: {
    heading: { weight: 'Bolder', size: 'Medium' },
    columnHeader: { weight: 'Bolder', size: 'Small' },
  },
};
