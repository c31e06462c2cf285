const near = 80;

/**
 * Keeps the end of what is scrolled in sight as it grows, as long as the reader is there; else shows a button that leads to it.
 * @param {HTMLElement} scroller @param {HTMLElement} below
 */
export function createFollowing(scroller, below) {
  let follows = true;
  const atEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;

  function toEnd() {
    follows = true;
    scroller.scrollTop = scroller.scrollHeight;
    below.hidden = true;
  }

  below.addEventListener('click', toEnd);
  scroller.addEventListener(
    'scroll',
    () => {
      follows = atEnd();
      if (follows) below.hidden = true;
    },
    { passive: true },
  );
  const watch = new ResizeObserver(() => follows && toEnd());
  watch.observe(scroller);

  return {
    toEnd,
    /** More stands at the end. @param {boolean} isNew the reader has not seen it */
    grown(isNew) {
      if (follows) toEnd();
      else if (isNew) below.hidden = false;
    },
    /** Puts more above, and stays where the reader is. @param {() => void} put */
    stay(put) {
      const fromEnd = scroller.scrollHeight - scroller.scrollTop;
      put();
      below.hidden = true;
      follows = false;
      scroller.scrollTop = scroller.scrollHeight - fromEnd;
    },
    /** The reader is led elsewhere. */
    leave() {
      follows = false;
    },
  };
}
