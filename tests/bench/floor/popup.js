/** The least a popup does. */
document.querySelector('#count')?.replaceChildren('1');
