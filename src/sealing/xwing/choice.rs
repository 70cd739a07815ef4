//! Which engine makes the keys: chosen once, when the program first needs one.

use std::cell::Cell;
use std::sync::LazyLock;

use super::agreement::agree;
use super::engine::Engine;
use super::portable::PORTABLE;

/// The native engine where the processor has what it needs and where it agrees with the portable one.
static CHOSEN: LazyLock<&Engine> = LazyLock::new(|| choose(Engine::native()));

thread_local! {
    static HELD: Cell<Option<&'static Engine>> = const { Cell::new(None) };
}

impl Engine {
    /// Runs on every processor.
    #[must_use]
    pub fn portable() -> &'static Self {
        &PORTABLE
    }

    /// Several times as fast, where there is one for this processor.
    #[must_use]
    pub fn native() -> Option<&'static Self> {
        #[cfg(any(target_arch = "x86_64", target_arch = "aarch64"))]
        return super::native::here();
        #[cfg(not(any(target_arch = "x86_64", target_arch = "aarch64")))]
        return None;
    }

    /// All that run on this processor.
    pub fn every() -> impl Iterator<Item = &'static Self> {
        std::iter::once(Self::portable()).chain(Self::native())
    }

    /// The one that makes keys on this thread.
    pub(super) fn chosen() -> &'static Self {
        HELD.get().unwrap_or_else(|| *CHOSEN)
    }
}

/// The name of the engine that makes the program's keys: `native` or `portable`.
#[must_use]
pub fn engine_in_use() -> &'static str {
    CHOSEN.name()
}

/// A `faster` engine, unless it computes anything else than the portable one.
fn choose(faster: Option<&'static Engine>) -> &'static Engine {
    faster.filter(|engine| agree(engine, &PORTABLE)).unwrap_or(&PORTABLE)
}

/// Runs `work` with one engine for all keys that this thread makes meanwhile: for tests, which hold all engines to the
/// same vectors.
pub fn with_engine<T>(engine: &'static Engine, work: impl FnOnce() -> T) -> T {
    /// Puts back what was there, also if `work` panics.
    struct Before(Option<&'static Engine>);
    impl Drop for Before {
        fn drop(&mut self) {
            HELD.set(self.0);
        }
    }
    let _before = Before(HELD.replace(Some(engine)));
    work()
}

#[cfg(test)]
mod tests;
