<?php
/**
 * Leaves nothing behind but the blocks in pages, which show nothing without the plug-in.
 *
 * @package NpqWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'npq_widgets' );
