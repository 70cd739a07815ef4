//! The main story in a real browser: the reporter's runs no JavaScript, the handler's opens what is sealed.

use crate::harness::Instance;
use crate::node;

#[test]
fn the_main_story_leaves_nothing_in_the_reporters_browser() {
    node::require(&["chromium"]);
    let instance = Instance::demo();
    let record = instance.folder().join("demo/demo.json");
    node::run("main_story.mjs", &[record.as_os_str(), instance.folder().as_os_str()]);
}
