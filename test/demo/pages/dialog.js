const $ = (id) => document.getElementById(id)
$('open').addEventListener('click', () => $('notice').showModal())
$('close').addEventListener('click', () => $('notice').close())
$('full').addEventListener('click', () => $('stage').requestFullscreen())
