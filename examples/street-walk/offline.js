/** Opens this page without a network, once it was opened with one. */
if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('worker.js');
  await navigator.serviceWorker.ready;
  // What came before the worker did is asked for once more, so that it can keep it. Sounds are
  // kept by the guide itself, when a visitor downloads it.
  for (const { name } of performance.getEntriesByType('resource')) {
    if (name.startsWith(location.origin) && !/\.(mp3|webm)$/.test(name)) fetch(name);
  }
}
