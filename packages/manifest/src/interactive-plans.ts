/**
 * The same for the types that a page loads only when a manifest has one. Written by
 * `node test/tools/plans.mjs`; a test compares it with the schemas.
 */
export const interactivePlans = {
  compare: {
    layers: ['list min=2 / object', { image: 'image', title: 'text?' }],
    mode: 'choice? options=["slide","fade","lens"]',
  },
  model: {
    model: 'model',
    camera: ['object?', {
      at: 'numbers lengths=[3]',
      look: 'numbers? lengths=[3]',
      fov: 'number? min=1 max=170',
    }],
    spots: ['list? min=0 / object', {
      id: 'id?',
      at: 'numbers lengths=[3]',
      normal: 'numbers? lengths=[3]',
      camera: ['object?', {
        at: 'numbers lengths=[3]',
        look: 'numbers? lengths=[3]',
        fov: 'number? min=1 max=170',
      }],
      clip: 'string?',
      title: 'text',
      text: 'rich?',
      image: 'image?',
      audio: 'audio?',
      do: 'actions?',
    }],
    tour: 'list? min=0 / id',
    opens: 'choice? options=["panel","dialog"]',
    autoRotate: 'boolean?',
    light: 'choice? options=["studio","soft","raking"]',
    views: ['object?', {
      front: 'text?',
      back: 'text?',
      left: 'text?',
      right: 'text?',
      top: 'text?',
      bottom: 'text?',
    }],
    tools: 'list? min=0 / '
      + 'choice options=["measure","slice","explode","parts","variants","clips","light",'
      + '"compare","scale","picture"]',
    variant: 'string?',
    variants: ['list? min=0 / object', { name: 'string', title: 'text', text: 'rich?' }],
    animation: 'string?',
    clips: ['list? min=0 / object', { name: 'string', title: 'text', text: 'rich?' }],
    parts: ['list? min=0 / object', { name: 'string', title: 'text', text: 'rich?' }],
    compare: ['object?', { model: 'model', title: 'text?' }],
    scale: 'choice? options=["coin","hand","person"]',
    ar: 'boolean?',
  },
  audio: { audio: 'audio', image: 'image?' },
  video: {
    video: 'video',
    signed: 'choice? options=["beside","instead"]',
  },
  timeline: {
    events: ['list min=1 / object', {
      date: 'date',
      end: 'date?',
      title: 'text',
      text: 'rich?',
      image: 'image?',
    }],
  },
  map: {
    image: 'image?',
    bounds: 'numbers? min=-180 max=180 lengths=[4]',
    places: ['list min=1 / object', {
      id: 'id?',
      at: 'numbers min=-180 max=180 lengths=[2]',
      title: 'text',
      text: 'rich?',
      image: 'image?',
      audio: 'audio?',
      do: 'actions?',
    }],
  },
  quiz: {
    questions: ['list min=1 / object', {
      id: 'id?',
      ask: 'text',
      image: 'image?',
      choices: ['list min=2 / object', {
        id: 'id?',
        text: 'text',
        image: 'image?',
        right: 'boolean?',
        feedback: 'rich?',
        do: 'actions?',
        next: 'id?',
      }],
    }],
  },
  sort: {
    groups: ['list min=2 / object', { id: 'id', title: 'text' }],
    items: ['list min=1 / object', { text: 'text', image: 'image?', group: 'id' }],
  },
  pairs: {
    pairs: ['list min=1 / object', {
      a: ['object', {
        id: 'id?',
        text: 'text',
        image: 'image?',
        right: 'boolean?',
        feedback: 'rich?',
        do: 'actions?',
        next: 'id?',
      }],
      b: ['object', {
        id: 'id?',
        text: 'text',
        image: 'image?',
        right: 'boolean?',
        feedback: 'rich?',
        do: 'actions?',
        next: 'id?',
      }],
    }],
  },
  simulate: {
    sliders: ['list min=1 / object', {
      id: 'id',
      title: 'text',
      min: 'number',
      max: 'number',
      step: 'number? min=0',
      start: 'number?',
      unit: 'text?',
    }],
    states: ['list min=1 / object', { when: 'when', text: 'rich', image: 'image?' }],
  },
  story: {
    start: 'id',
    steps: ['list min=1 / object', {
      id: 'id',
      text: 'rich',
      image: 'image?',
      audio: 'audio?',
      choices: ['list? min=0 / object', {
        id: 'id?',
        text: 'text',
        image: 'image?',
        right: 'boolean?',
        feedback: 'rich?',
        do: 'actions?',
        next: 'id?',
      }],
    }],
  },
  vote: {
    ask: 'text',
    choices: ['list min=2 / object', {
      id: 'id?',
      text: 'text',
      image: 'image?',
      right: 'boolean?',
      feedback: 'rich?',
      do: 'actions?',
      next: 'id?',
    }],
    show: 'choice? options=["after","never"]',
  },
  contribute: {
    ask: 'text',
    kinds: 'list min=1 / choice options=["text","draw","voice","photo"]',
    consent: 'rich',
    moderation: 'choice options=["hold","off"]',
    keepDays: 'number? min=1 whole=true',
  },
} as const;
